// A generated column becomes a plain one; a key from it leads to another table, and one leads to it.
@Entity class Club { @Id Long id; @Column(unique = true) Long code; }
@Entity class Member { @Id Long id; Long a; @org.hibernate.annotations.GeneratedColumn("a + 0") @Column(unique = true) Long b; @ManyToOne @JoinColumn(name = "b", referencedColumnName = "code", insertable = false, updatable = false) Club club; }
@Entity class Badge { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = "b") Member member; }
// becomes
@Entity class Club { @Id Long id; @Column(unique = true) Long code; }
@Entity class Member { @Id Long id; Long a; @Column(unique = true) Long b; @ManyToOne @JoinColumn(name = "b", referencedColumnName = "code", insertable = false, updatable = false) Club club; }
@Entity class Badge { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = "b") Member member; }
