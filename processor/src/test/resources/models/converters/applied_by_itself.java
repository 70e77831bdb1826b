record Money(long cents) {}
@Converter(autoApply = true) class MoneyConverter implements AttributeConverter<Money, Long> { public Long convertToDatabaseColumn(Money a) { return null; } public Money convertToEntityAttribute(Long c) { return null; } }
@Entity class Unit { @Id Long id; Money price; @Column(nullable = false) Money must; }
