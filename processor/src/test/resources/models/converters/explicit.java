@Converter class Csv implements AttributeConverter<List<String>, String> { public String convertToDatabaseColumn(List<String> a) { return null; } public List<String> convertToEntityAttribute(String c) { return null; } }
@Entity class Unit { @Id Long id; @Convert(converter = Csv.class) List<String> words; @Convert(converter = Csv.class) @Column(length = 900, nullable = false) List<String> more; }
