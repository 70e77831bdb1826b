interface Party {}
@Entity class Person implements Party { @Id Long id; }
@Entity class Deal { @Id Long id; @ManyToOne(targetEntity = Person.class) Party buyer; }
