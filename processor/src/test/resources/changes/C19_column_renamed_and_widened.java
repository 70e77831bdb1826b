// A column is renamed and its type changes.
@Entity class User { @Id Long id; Integer number; }
// becomes
@Entity class User { @Id Long id; @RenamedFrom("number") Long code; }
