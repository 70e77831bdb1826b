record Day(int n) {}
record Key(String text) {}
@Converter class DayConverter implements AttributeConverter<Day, java.sql.Date> { public java.sql.Date convertToDatabaseColumn(Day a) { return null; } public Day convertToEntityAttribute(java.sql.Date c) { return null; } }
@Converter class KeyConverter implements AttributeConverter<Key, byte[]> { public byte[] convertToDatabaseColumn(Key a) { return null; } public Key convertToEntityAttribute(byte[] c) { return null; } }
@Converter class StampConverter implements AttributeConverter<Day, java.time.LocalDateTime> { public java.time.LocalDateTime convertToDatabaseColumn(Day a) { return null; } public Day convertToEntityAttribute(java.time.LocalDateTime c) { return null; } }
@Entity class Unit { @Id Long id; @Convert(converter = DayConverter.class) Day onDay; @Convert(converter = KeyConverter.class) @Column(length = 32) Key key_; @Convert(converter = StampConverter.class) Day stamp; }
