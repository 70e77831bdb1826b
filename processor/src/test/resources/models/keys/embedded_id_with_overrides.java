@Embeddable class Pair implements Serializable { String a; String b; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity class Unit { @EmbeddedId @AttributeOverride(name = "a", column = @Column(name = "first_part", length = 10)) @AttributeOverride(name = "b", column = @Column(name = "second_part", length = 5)) Pair id; @OneToMany(mappedBy = "row") List<Cell> cells; }
@Entity class Cell { @Id Long id; @ManyToOne Unit row; }
