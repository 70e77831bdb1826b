abstract class Text<A> implements AttributeConverter<A, String> { public String convertToDatabaseColumn(A a) { return null; } public A convertToEntityAttribute(String c) { return null; } }
record Tag(String t) {}
@Converter(autoApply = true) class TagText extends Text<Tag> {}
@Entity class Unit { @Id Long id; Tag tag; @Column(length = 15) Tag short_; }
