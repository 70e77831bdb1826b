@Embeddable class LineId implements Serializable { Long orderNo; int line; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity class Line { @EmbeddedId LineId id; String text; }
@Entity class Note { @Id Long id; @ManyToOne Line line; }
