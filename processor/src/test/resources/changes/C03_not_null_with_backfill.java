// A column that demands a value, with what the rows get.
@Entity class User { @Id Long id; String mail; }
// becomes
@Entity class User { @Id Long id; String mail; @Column(nullable = false) @Backfill("upper(mail)") String name; }
