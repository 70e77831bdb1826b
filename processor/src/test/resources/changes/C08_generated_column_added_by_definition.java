// A generated column written out.
@Entity class User { @Id Long id; Integer a; }
// becomes
@Entity class User { @Id Long id; Integer a; @Column(columnDefinition = "integer generated always as (a * 2)", insertable = false, updatable = false) Integer b; }
