@Entity class Parent { @Id Long id; @OneToMany(mappedBy = "parent") @OrderColumn(name = "idx") List<Child> children; }
@Entity class Child { @Id Long id; @ManyToOne Parent parent; }
