@Entity class Person { @Id Long id; @ElementCollection List<String> nicknames; @ElementCollection Collection<Integer> numbers; }
