// JPA 3.2
@Entity @Table(check = @CheckConstraint(name = "ck_ab", constraint = "a < b"), comment = "two numbers") class Two { @Id Long id; @Column(check = @CheckConstraint(constraint = "a > 0"), comment = "the low one") int a; int b; }
