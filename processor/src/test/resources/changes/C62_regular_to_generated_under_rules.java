// A plain column becomes a generated one, and an index and a unique key are over it.
// revision: allow = @Allow(code = "DS105", at = "Member.b", reason = "checked")
@Entity @Table(indexes = @Index(name = "ix_b", columnList = "b, a")) class Member { @Id Long id; @Column(nullable = false) Integer a; @Column(unique = true, nullable = false) Integer b; }
// becomes
@Entity @Table(indexes = @Index(name = "ix_b", columnList = "b, a")) class Member { @Id Long id; @Column(nullable = false) Integer a; @org.hibernate.annotations.GeneratedColumn("a * 2") @Column(unique = true) Integer b; }
