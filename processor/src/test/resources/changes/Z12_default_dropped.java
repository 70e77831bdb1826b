// A default goes: rows that are there keep what they have.
@Entity class A { @Id Long id; @Column(columnDefinition = "integer default 5") Integer n; }
// becomes
@Entity class A { @Id Long id; @Column(columnDefinition = "integer") Integer n; }
