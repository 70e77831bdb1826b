@Entity class Person { @Id Long id; @ElementCollection @OrderColumn List<String> names; @ElementCollection @OrderColumn(name = "pos", nullable = false) List<String> days; }
