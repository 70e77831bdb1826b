// A column keeps its type, and its values mean something else.
@Entity class User { @Id Long id; Integer seconds; }
// becomes
@Entity class User { @Id Long id; @RenamedFrom("seconds") @Recast(revision = "2", using = "millis * 1000", back = "millis / 1000") Integer millis; }
