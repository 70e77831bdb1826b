@Entity class Person { @Id Long id; @ElementCollection Set<String> tags; @ElementCollection @Column(nullable = false) Set<String> must; }
