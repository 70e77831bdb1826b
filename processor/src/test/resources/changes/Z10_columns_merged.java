// Two columns become one, which is made of them before they go.
// revision: allow = @Allow(code = "DS103", reason = "merged")
// row: insert into A values (1, 'Ann', 'Lee')
@Entity class A { @Id Long id; String first; String last; }
// becomes
@Entity class A { @Id Long id; @Column(nullable = false) @Backfill("first || ' ' || last") String name; }
