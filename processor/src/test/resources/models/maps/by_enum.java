enum Lang { DE, EN }
@Entity class Label { @Id Long id; @ElementCollection Map<Lang, String> byPlace; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Lang, String> byName; }
