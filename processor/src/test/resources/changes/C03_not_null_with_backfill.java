// A column that demands a value, with what the rows get.
@Entity class Member { @Id Long id; String mail; }
// becomes
@Entity class Member { @Id Long id; String mail; @Column(nullable = false) @Backfill("upper(mail)") String name; }
