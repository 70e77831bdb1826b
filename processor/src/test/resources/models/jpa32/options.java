// JPA 3.2
@Entity
@Table(
    name = "thing",
    options = " ",
    check = @CheckConstraint(name = "positive", constraint = "amount > 0", options = "not written by Hibernate"))
class Thing { @Id Long id; int amount; }
