// A converter applies to every attribute of a type, which is then stored otherwise.
@Entity class Member { @Id Long id; Duration rest; }
// becomes
@Entity class Member { @Id Long id; Duration rest; }
@Converter(autoApply = true) class Seconds implements AttributeConverter<Duration, Integer> {
  public Integer convertToDatabaseColumn(Duration d) { return (int) d.toSeconds(); }
  public Duration convertToEntityAttribute(Integer i) { return Duration.ofSeconds(i); }
}
