#[path = "../made/src/lib.rs"]
mod made;

use std::error::Error;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&arguments[1])?;
    let request: made::types::DongBoHoSoMcYeuCau = serde_json::from_str(&text)?;
    println!("{}", serde_json::to_string(&request)?);
    if let Some(address) = arguments.get(2) {
        let portal = made::Client::new(address);
        let answer = portal.dong_bo_ho_so_mc(&request).await?;
        println!("{:?}", answer.into_inner().error_code);
    }
    Ok(())
}
