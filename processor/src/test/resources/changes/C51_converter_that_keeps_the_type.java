// A converter that keeps the database's type.
@Entity class Member { @Id Long id; String worth; }
class Same implements AttributeConverter<String, String> { public String convertToDatabaseColumn(String s) { return s; } public String convertToEntityAttribute(String s) { return s; } }
class Number implements AttributeConverter<String, Integer> { public Integer convertToDatabaseColumn(String s) { return 1; } public String convertToEntityAttribute(Integer i) { return ""; } }
// stays
@Entity class Member { @Id Long id; @Convert(converter = Same.class) String worth; }
class Same implements AttributeConverter<String, String> { public String convertToDatabaseColumn(String s) { return s; } public String convertToEntityAttribute(String s) { return s; } }
class Number implements AttributeConverter<String, Integer> { public Integer convertToDatabaseColumn(String s) { return 1; } public String convertToEntityAttribute(Integer i) { return ""; } }
