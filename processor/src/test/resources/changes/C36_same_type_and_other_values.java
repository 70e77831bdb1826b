// A column keeps its type, and its values mean something else.
@Entity class Member { @Id Long id; Integer seconds; }
// becomes
@Entity class Member { @Id Long id; @RenamedFrom("seconds") @Recast(revision = "2", using = "millis * 1000", back = "millis / 1000") Integer millis; }
