// Two rows share what is to be unique: the upgrade fails, and says so beforehand.
// row: insert into A values (1, 'x'), (2, 'x')
@Entity class A { @Id Long id; String name; }
// becomes
@Entity class A { @Id Long id; @Column(unique = true) String name; }
