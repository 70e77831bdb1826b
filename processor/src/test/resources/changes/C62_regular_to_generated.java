// A plain column becomes a generated one.
@Entity class Member { @Id Long id; Integer a; Integer b; }
// becomes
@Entity class Member { @Id Long id; Integer a; @Column(columnDefinition = "integer generated always as (a * 2)", insertable = false, updatable = false) Integer b; }
