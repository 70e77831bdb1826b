// A comment of two lines, on a new table and on one that stays.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity @Table(name = "Member", comment = "Who signs in.\nIt's one row each.") class Member { @Id Long id; String name; }
@Entity @Table(name = "notes", comment = "First line.\n\tSecond \"line\".") class Note { @Id Long id; }
