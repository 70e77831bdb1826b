@Entity class Dept { @Id Long id; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"dept_id", "number"}), indexes = @Index(columnList = "dept_id")) class Emp { @Id Long id; @ManyToOne Dept dept; int number; }
