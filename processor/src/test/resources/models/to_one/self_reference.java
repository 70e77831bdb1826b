@Entity class Node { @Id Long id; @ManyToOne Node parent; @OneToMany(mappedBy = "parent") List<Node> children; @OneToOne Node next; }
