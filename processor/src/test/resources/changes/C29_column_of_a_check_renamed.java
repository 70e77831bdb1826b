// A column that a check names is renamed, and the check is written with the new name.
@Entity class Member { @Id Long id; @Column(check = @CheckConstraint(name = "ck_age", constraint = "age > 0")) Integer age; }
// becomes
@Entity class Member { @Id Long id; @Column(check = @CheckConstraint(name = "ck_age", constraint = "years > 0")) @RenamedFrom("age") Integer years; }
