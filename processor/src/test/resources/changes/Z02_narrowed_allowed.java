// The same with consent; the rows that do not fit make the upgrade fail.
// revision: allow = @Allow(code = "DS104", reason = "checked")
// row: insert into A values (1, 'Ann Lee of Longstreet 5, Hamburg', 1)
@Entity class A { @Id Long id; @Column(length = 50) String name; int n; }
// becomes
@Entity class A { @Id Long id; @Column(length = 20) String name; int n; }
