// A column is renamed and its type changes.
@Entity class Member { @Id Long id; Integer number; }
// becomes
@Entity class Member { @Id Long id; @RenamedFrom("number") Long code; }
