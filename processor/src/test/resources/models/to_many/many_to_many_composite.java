@Embeddable record Pair(int a, int b) implements Serializable {}
@Entity class West { @EmbeddedId Pair id; @ManyToMany Set<East> rights; }
@Entity class East { @EmbeddedId Pair id; }
