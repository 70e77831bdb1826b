// An index over a column that a subclass has in the table of the hierarchy.
@Entity @Table(indexes = @Index(columnList = "id")) class Animal { @Id Long id; }
@Entity class Dog extends Animal { String breed; }
// becomes
@Entity @Table(indexes = {@Index(columnList = "id"), @Index(columnList = "breed")}) class Animal { @Id Long id; }
@Entity class Dog extends Animal { String breed; }
