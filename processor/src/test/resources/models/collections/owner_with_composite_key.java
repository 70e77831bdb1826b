@Embeddable record Two(Long a, @Column(length = 4) String b) implements Serializable {}
@Entity class Owner { @EmbeddedId Two id; @ElementCollection Set<String> names; @ElementCollection Map<String, Integer> counts; }
