// A generated column goes before the one that it is made of.
// revision: allow = @Allow(code = "DS103", reason = "checked")
@Entity class Member { @Id Long id; Integer a; @Column(columnDefinition = "integer generated always as (a * 2)", insertable = false, updatable = false) Integer b; }
// becomes
@Entity class Member { @Id Long id;  }
