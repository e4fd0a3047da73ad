//! The hourly chart: a label, a bar and a number, in as many columns as fit.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{columns, count, put, put_right};

/// The longest bar.
const LONGEST: u16 = 12;

/// Blank columns between two columns of the chart.
const GAP: u16 = 2;

/// Draws labelled numbers as bars, down the rows and then into the next column, and returns the rows used.
///
/// All bars share one scale; a number above zero always shows at least one block. A column that does not fit whole
/// is left out.
pub fn bars(buffer: &mut Buffer, area: Rect, hours: &[(String, u32)], style: Style) -> u16 {
    let area = area.intersection(buffer.area);
    let label = hours.iter().map(|(label, _)| columns(label)).max().unwrap_or(0);
    let number = hours.iter().map(|(_, value)| columns(&value.to_string())).max().unwrap_or(0);
    let most = hours.iter().map(|(_, value)| *value).max().unwrap_or(0);
    let texts = label.saturating_add(number).saturating_add(2);
    if hours.is_empty() || area.height == 0 {
        return 0;
    }
    let rows = count(hours.len()).min(area.height);
    let across = count(hours.len().div_ceil(rows.into()));
    let each = area.width.saturating_sub(GAP.saturating_mul(across.saturating_sub(1))) / across.max(1);
    let longest = each.saturating_sub(texts).clamp(1, LONGEST);
    let width = texts.saturating_add(longest);
    for (column, chunk) in (0_u16..).zip(hours.chunks(rows.into())) {
        let x = column.saturating_mul(width.saturating_add(GAP));
        if x.saturating_add(width) > area.width {
            break;
        }
        for (y, (name, value)) in (0_u16..).zip(chunk) {
            let length = length(*value, most, longest);
            put(buffer, area, x, y, name, style);
            put(buffer, area, x + label + 1, y, &"█".repeat(length.into()), style);
            let number =
                Rect { x: area.x + x + label + length + 2, width: columns(&value.to_string()), ..area };
            put_right(buffer, number, y, &value.to_string(), style);
        }
    }
    rows
}

fn length(value: u32, most: u32, longest: u16) -> u16 {
    let scaled = u64::from(value) * u64::from(longest) / u64::from(most.max(1));
    u16::try_from(scaled).unwrap_or(longest).max(u16::from(value > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(values: &[u32]) -> Vec<(String, u32)> {
        values.iter().zip(8..).map(|(&value, hour)| (format!("{hour:02}"), value)).collect()
    }

    fn drawn(width: u16, height: u16, values: &[u32]) -> (u16, Buffer) {
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        let used = bars(&mut buffer, Rect::new(0, 0, width, height), &hours(values), Style::new());
        (used, buffer)
    }

    #[test]
    fn hours_run_down_and_then_to_the_right() {
        let (used, buffer) = drawn(29, 2, &[48, 60, 0]);
        assert_eq!(used, 2);
        assert_eq!(
            buffer,
            Buffer::with_lines(["08 █████ 48    10  0         ", "09 ███████ 60                "])
        );
    }

    #[test]
    fn any_number_above_zero_shows_and_none_is_longer_than_the_scale() {
        for (value, most, blocks) in
            [(0, 0, 0), (0, 79, 0), (1, 5000, 1), (79, 79, 8), (u32::MAX, u32::MAX, 8)]
        {
            assert_eq!(length(value, most, 8), blocks, "{value} of {most}");
        }
    }

    #[test]
    fn a_column_without_room_is_left_out_whole() {
        let (used, buffer) = drawn(9, 2, &[48, 60, 72, 5]);
        assert_eq!(used, 2);
        assert_eq!(buffer, Buffer::with_lines(["08 █ 48  ", "09 █ 60  "]));
        assert_eq!(drawn(20, 0, &[1]).0, 0);
        assert_eq!(drawn(20, 2, &[]).0, 0);
    }
}
