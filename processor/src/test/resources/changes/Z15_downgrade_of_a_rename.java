// A downgrade renames back, and every row keeps its value.
@Entity class A { @Id Long id; String name; }
// becomes
@Entity @RenamedFrom("A") class B { @Id Long id; @RenamedFrom("name") String title; }
