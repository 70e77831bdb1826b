@Embeddable class MemberId implements Serializable { Long team; UUID player; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity class Team { @Id Long id; @OneToMany(mappedBy = "team") Set<Member> members; }
@Entity class Player { @Id UUID id; @OneToMany(mappedBy = "player") Set<Member> members; }
@Entity class Member { @EmbeddedId MemberId id = new MemberId(); @ManyToOne @MapsId("team") Team team; @ManyToOne @MapsId("player") Player player; LocalDate since; }
