// A column that a generated one is made of is renamed.
@Entity class Member { @Id Long id; Integer a; @Column(columnDefinition = "integer generated always as (a * 2)", insertable = false, updatable = false) Integer b; }
// becomes
@Entity class Member { @Id Long id; @RenamedFrom("a") Integer c; @Column(columnDefinition = "integer generated always as (c * 2)", insertable = false, updatable = false) Integer b; }
