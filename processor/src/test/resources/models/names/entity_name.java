@Entity(name = "Client") class Customer { @Id @GeneratedValue Long id; @ElementCollection Set<String> tags; @ManyToMany Set<Customer> peers; }
