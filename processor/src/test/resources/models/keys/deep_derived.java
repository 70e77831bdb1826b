@Embeddable class AId implements Serializable { String x; String y; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity class A { @EmbeddedId AId id; }
@Embeddable class BId implements Serializable { AId a; int n; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity class B { @EmbeddedId BId id; @MapsId("a") @ManyToOne A owner; }
