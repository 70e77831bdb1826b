@org.hibernate.annotations.SoftDelete(columnName = "gone")
package;
@Entity class Car { @Id Long id; @ManyToOne Owner owner; }
@Entity class Owner { @Id Long id; }
