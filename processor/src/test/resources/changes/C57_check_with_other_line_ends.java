// A check differs only in how its lines end.
@Entity class Member { @Id Long id; @Column(check = @CheckConstraint(name = "ck", constraint = "age > 0\n and age < 9")) Integer age; }
// stays
@Entity class Member { @Id Long id; @Column(check = @CheckConstraint(name = "ck", constraint = "age > 0\n  and age < 9")) Integer age; }
