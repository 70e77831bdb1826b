// What is filled is filled before what is dropped, so that it can be made of it.
// revision: allow = @Allow(code = "DS103", at = "Member.name", reason = "split")
// row: insert into Member values (1, 'Ann Lee')
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; @Column(nullable = false) @Backfill("substring(name, 5)") String familyName; @Column(nullable = false) @Backfill("substring(name, 1, 3)") String called; }
