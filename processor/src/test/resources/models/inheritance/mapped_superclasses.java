@MappedSuperclass abstract class A { @Id Long id; String fromA; }
@MappedSuperclass abstract class B extends A { @Column(name = "from_b") String fromB; }
@Entity @AttributeOverride(name = "fromA", column = @Column(name = "changed", length = 9)) class C extends B { String own; }
@Entity class D extends B { String fromA2; }
