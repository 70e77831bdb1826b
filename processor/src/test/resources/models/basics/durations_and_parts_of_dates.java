@Entity class Span { @Id Long id; Duration duration; Year year_; Month month_; DayOfWeek weekday; @Enumerated(EnumType.STRING) DayOfWeek weekdayName; Period period; }
