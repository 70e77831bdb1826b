@Converter(autoApply = true) class UpperCase implements AttributeConverter<String, String> { public String convertToDatabaseColumn(String a) { return null; } public String convertToEntityAttribute(String c) { return null; } }
@Entity class Unit { @Id Long id; String text; @Convert(disableConversion = true) String raw; @Column(length = 5) String five; }
