#[path = "../made/lib.rs"]
mod made;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string(std::env::args().nth(1).unwrap())?;
    let request: made::DongBoHoSoMcYeuCau = serde_json::from_str(&text)?;
    println!("{}", serde_json::to_string(&request)?);
    Ok(())
}
