// The expression of a generated column changes.
@Entity class Member { @Id Long id; Integer a; @Column(columnDefinition = "integer generated always as (a * 2)", insertable = false, updatable = false) Integer b; }
// becomes
@Entity class Member { @Id Long id; Integer a; @Column(columnDefinition = "integer generated always as (a * 3)", insertable = false, updatable = false) Integer b; }
