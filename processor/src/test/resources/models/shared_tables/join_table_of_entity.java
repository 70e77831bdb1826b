@Entity class Member {
  @Id Long id;
  @ManyToMany
  @JoinTable(name = "membership", joinColumns = @JoinColumn(name = "member_id"), inverseJoinColumns = @JoinColumn(name = "club_id"))
  Set<Club> clubs;
}

@Entity class Club { @Id Long id; }

@Entity @Table(name = "membership") @IdClass(Membership.Key.class) class Membership {
  static class Key implements Serializable { Long memberId; Long club; }

  @Id @Column(name = "member_id") Long memberId;
  @Id @ManyToOne @JoinColumn(name = "club_id") Club club;
  String note;
}
