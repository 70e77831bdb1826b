// A generated column written out.
@Entity class Member { @Id Long id; Integer a; }
// becomes
@Entity class Member { @Id Long id; Integer a; @Column(columnDefinition = "integer generated always as (a * 2)", insertable = false, updatable = false) Integer b; }
