@Embeddable record No(int a, int b) implements Serializable {}
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Part { @EmbeddedId No id; }
@Entity class Wheel extends Part { double radius; }
